/**
 * Takes what people are told out of the house: at once where somebody has to act, else in one digest a working day. What is to be
 * sent is a row, one for each person, channel and occasion, planned from the inboxes and sent by a timer; what it says is written
 * at the last moment, with the recipient's own eyes, so that nothing leaves that has become irrelevant or invisible meanwhile.
 * The channels stand in packages of their own and know only {@link vn.dondoc.notification.delivery.Letter}.
 */
@NullMarked
package vn.dondoc.notification.delivery;

import org.jspecify.annotations.NullMarked;
