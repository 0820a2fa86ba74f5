/**
 * Tasks as clients read them and act on them. Each call reads its words, asks one service and answers with what that service
 * says; who may do what in which state is decided by the tasks themselves.
 */
@NullMarked
package vn.dondoc.api.task;

import org.jspecify.annotations.NullMarked;
