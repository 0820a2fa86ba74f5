/** Letters that urge units: what is proposed and sent today, what was issued and answered. */
@NullMarked
package vn.dondoc.api.urging;

import org.jspecify.annotations.NullMarked;
