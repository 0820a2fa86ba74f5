package vn.dondoc.attachment.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.dondoc.attachment.TextTrouble;

/**
 * The pages of a scan as grey pictures of a bounded size, so that whoever reads the letters never meets what was sent, only what is
 * written here: {@code 001.png} and so on in the folder.
 */
final class PageImages {
    private static final double DPI = 300;
    private static final double POINTS = 72;
    private static final double MOST_PIXELS = 12e6;
    private static final double MOST_SENT_PIXELS = 200e6;

    private final Path folder;
    private final int most;

    PageImages(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    Answer of(Path file, String type) throws Refused {
        try {
            return Answer.text("", type.equals("application/pdf") ? pdf(file.toFile()) : picture(file.toFile()));
        } catch (InvalidPasswordException e) {
            throw new Refused(TextTrouble.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new Refused(TextTrouble.DAMAGED, e);
        }
    }

    private int pdf(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int pages = Math.min(most, document.getNumberOfPages());
            for (int i = 0; i < pages; i++) {
                PDRectangle box = document.getPage(i).getCropBox();
                double area = Math.max(1, (double) box.getWidth() * box.getHeight());
                double scale = Math.min(DPI / POINTS, Math.sqrt(MOST_PIXELS / area));
                write(renderer.renderImage(i, (float) scale, ImageType.GRAY), i + 1);
            }
            return pages;
        }
    }

    private int picture(File file) throws IOException, Refused {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int pages = Math.min(most, reader.getNumImages(true));
                for (int i = 0; i < pages; i++) {
                    write(grey(read(reader, i)), i + 1);
                }
                return pages;
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every so many pixels of a large picture, so that it need not be in memory whole. */
    private static BufferedImage read(ImageReader reader, int page) throws IOException, Refused {
        double pixels = (double) reader.getWidth(page) * reader.getHeight(page);
        if (pixels > MOST_SENT_PIXELS) {
            throw new Refused(TextTrouble.SIZE, new IOException(reader.getWidth(page) + "x" + reader.getHeight(page)));
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt(pixels / MOST_PIXELS));
        every.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(page, every);
    }

    private static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = grey.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        brush.drawImage(image, 0, 0, null);
        brush.dispose();
        return grey;
    }

    private void write(BufferedImage image, int number) throws IOException {
        File target =
                folder.resolve(String.format(Locale.ROOT, "%03d.png", number)).toFile();
        if (!ImageIO.write(image, "png", target)) {
            throw new IOException("no writer for this picture");
        }
    }
}
