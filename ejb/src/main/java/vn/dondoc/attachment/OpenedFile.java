package vn.dondoc.attachment;

import java.nio.file.Path;

/**
 * A file that may be read: whoever asked for it has been let in by its task or directive.
 *
 * @param path where its bytes lie; to be read and never to be shown
 */
public record OpenedFile(AttachmentView view, Path path) {}
