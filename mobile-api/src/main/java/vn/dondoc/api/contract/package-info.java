/**
 * The OpenAPI document: what the server reads from the resources, completed by rule with what holds for every call, so that
 * resources say only what is their own. It knows no resource by name but those whose answer no rule can tell.
 */
@NullMarked
package vn.dondoc.api.contract;

import org.jspecify.annotations.NullMarked;
