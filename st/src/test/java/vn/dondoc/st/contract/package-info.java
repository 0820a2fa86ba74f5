/** The OpenAPI document: that it says what the server does, and what happens when it is used against the server. */
package vn.dondoc.st.contract;
