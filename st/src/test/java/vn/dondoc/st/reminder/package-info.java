/** Reminders and their mails over simulated days, outages and kills. */
package vn.dondoc.st.reminder;
