/**
 * The portal's common ground: what every page shares and nothing that belongs to one feature. Pages show row records and
 * call acts; they know no entity, no query and no rule about who may do what.
 */
@NullMarked
package vn.dondoc.web;

import org.jspecify.annotations.NullMarked;
