/** Searching as it ships: from the commit to the result, by keyboard, and never to the wrong one. */
package vn.dondoc.st.search;
