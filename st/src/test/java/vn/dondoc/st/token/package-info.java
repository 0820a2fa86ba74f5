/** Tokens as attackers and other providers make them. */
package vn.dondoc.st.token;
