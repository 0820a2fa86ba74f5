package vn.dondoc.attachment.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Real files of the kinds that offices send, and hostile ones, made when they are asked for. */
public final class Papers {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final int RUN = 100_000;

    private Papers() {}

    public static byte[] docx(String text) throws IOException {
        return docxOf("", "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>", 1);
    }

    /** A Word document with a prologue, and with the same piece of body as many times as wanted. */
    static byte[] docxOf(String prologue, String piece, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml'/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument' Target='word/document.xml'/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, "<?xml version='1.0'?>" + prologue + "<w:document " + WORD + "><w:body>");
            String run = piece.repeat(Math.max(1, Math.min(times, RUN / piece.length())));
            for (int written = 0; written < times; written += run.length() / piece.length()) {
                write(zip, run);
            }
            write(zip, "</w:body></w:document>");
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] xlsx(String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Biểu").createRow(3).createCell(2).setCellValue(text);
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A workbook of some hundred kilobytes whose words are 300 MB long. */
    static byte[] xlsxBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream honest = new ZipInputStream(new ByteArrayInputStream(xlsx("x")));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = honest.getNextEntry(); entry != null; entry = honest.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    write(zip, "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>");
                    String words = ("<si><t>" + "a".repeat(RUN / 10) + "</t></si>").repeat(10);
                    for (int i = 0; i < 3000; i++) {
                        write(zip, words);
                    }
                    write(zip, "</sst>");
                } else {
                    honest.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public static byte[] pdf(String text) throws IOException {
        try (PDDocument document = written(text)) {
            return bytes(document);
        }
    }

    static byte[] lockedPdf(String text) throws IOException {
        try (PDDocument document = written(text)) {
            StandardProtectionPolicy lock = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            lock.setEncryptionKeyLength(128);
            document.protect(lock);
            return bytes(document);
        }
    }

    private static PDDocument written(String text) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (InputStream font = Papers.class.getResourceAsStream(FONT);
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(PDType0Font.load(document, font), 11);
            content.newLineAtOffset(50, 780);
            content.showText(text);
            content.endText();
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static byte[] lockedDocx(String text) throws IOException {
        Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        lock.confirmPassword("reader");
        try (POIFSFileSystem locked = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (var inside = lock.getDataStream(locked)) {
                inside.write(docx(text));
            }
            locked.writeFilesystem(out);
            return out.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A page of paper as a scanner sees it: lines of text, black on white. */
    static BufferedImage paper(String... lines) throws IOException {
        BufferedImage page = new BufferedImage(1654, 1169, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = page.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, page.getWidth(), page.getHeight());
        brush.setColor(Color.BLACK);
        try (InputStream font = Papers.class.getResourceAsStream(FONT)) {
            brush.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(34f));
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
        for (int i = 0; i < lines.length; i++) {
            brush.drawString(lines[i], 120, 160 + 60 * i);
        }
        brush.dispose();
        return page;
    }

    static byte[] png(BufferedImage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return out.toByteArray();
    }

    /** What a scanner sends: a document of pictures. */
    public static byte[] scan(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, paper(lines)),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            return bytes(document);
        }
    }
}
