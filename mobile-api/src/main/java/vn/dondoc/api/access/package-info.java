/**
 * Who asks and how often: turns a checked token into the actor of the request and holds callers to their rate. It decides
 * nothing about tasks; rights are asked by the acts themselves.
 */
@NullMarked
package vn.dondoc.api.access;

import org.jspecify.annotations.NullMarked;
