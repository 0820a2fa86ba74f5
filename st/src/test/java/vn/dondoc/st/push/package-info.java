/** Web push, received and read as a browser would. */
package vn.dondoc.st.push;
