package vn.dondoc.task;

/** A task counts otherwise than before; told when the transaction has been committed. */
public record CountsChanged() {}
