/**
 * Công khai kết quả: what a frozen report says of a quarter, half-year or year, as one page and one file of data for the public, and
 * nothing but what the regulation profile allows. Prepared, looked at, released; nothing of it is ever changed, a newer one takes its
 * place and both are kept.
 */
@NullMarked
package vn.dondoc.publication;

import org.jspecify.annotations.NullMarked;
