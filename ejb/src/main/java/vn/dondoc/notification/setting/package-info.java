/**
 * How a person wants to be told of what is new: by what, when, when not, and who in his place while he is away. Everything that
 * sends asks here, whatever the channel.
 */
@NullMarked
package vn.dondoc.notification.setting;

import org.jspecify.annotations.NullMarked;
