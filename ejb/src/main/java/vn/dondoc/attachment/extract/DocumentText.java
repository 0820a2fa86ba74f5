package vn.dondoc.attachment.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.dondoc.attachment.TextTrouble;

/** The text of a document, without that of documents inside it. The parser goes by the type that the server has found, not by guessing. */
final class DocumentText {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final long PDF_MEMORY = 64L << 20;

    private static final Map<String, Supplier<Parser>> PARSERS = Map.ofEntries(
            Map.entry("application/pdf", PDFParser::new),
            Map.entry(OPEN_XML + "wordprocessingml.document", OOXMLParser::new),
            Map.entry(OPEN_XML + "spreadsheetml.sheet", OOXMLParser::new),
            Map.entry(OPEN_XML + "presentationml.presentation", OOXMLParser::new),
            Map.entry(OPEN_DOCUMENT + "text", OpenDocumentParser::new),
            Map.entry(OPEN_DOCUMENT + "spreadsheet", OpenDocumentParser::new),
            Map.entry(OPEN_DOCUMENT + "presentation", OpenDocumentParser::new),
            Map.entry("application/msword", OfficeParser::new),
            Map.entry("application/vnd.ms-excel", OfficeParser::new),
            Map.entry("application/vnd.ms-powerpoint", OfficeParser::new),
            Map.entry("application/x-ole-storage", OfficeParser::new),
            Map.entry("application/rtf", RTFParser::new),
            Map.entry("text/html", JSoupParser::new),
            Map.entry("application/xhtml+xml", JSoupParser::new));

    private final int most;

    /** @param most characters; what is behind them is left out */
    DocumentText(int most) {
        this.most = most;
    }

    Answer of(Path file, String type) throws Refused {
        try {
            if (type.equals("text/plain")) {
                return Answer.text(PlainText.of(file, most), 0);
            }
            Supplier<Parser> parser = PARSERS.get(type);
            if (parser == null) {
                throw new IllegalArgumentException("No parser for " + type);
            }
            return parsed(parser.get(), file, type);
        } catch (EncryptedDocumentException e) {
            throw new Refused(TextTrouble.ENCRYPTED, e);
        } catch (TikaMemoryLimitException e) {
            throw new Refused(TextTrouble.MEMORY, e);
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new Refused(isBomb(e) ? TextTrouble.SIZE : TextTrouble.DAMAGED, e);
        }
    }

    private Answer parsed(Parser parser, Path file, String type) throws IOException, TikaException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        WriteOutContentHandler text = new WriteOutContentHandler(most);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            SecureContentHandler secure = new SecureContentHandler(new BodyContentHandler(text), in);
            try {
                parser.parse(in, secure, metadata, context());
            } catch (SAXException e) {
                secure.throwIfCauseOf(e);
                if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                    throw e;
                }
            } catch (TikaException | IOException | RuntimeException e) {
                if (!WriteLimitReachedException.isWriteLimitReached(e)) { // the limit of characters is no failure
                    throw e;
                }
            }
        }
        Integer pages = metadata.getInt(PagedText.N_PAGES);
        return Answer.text(text.toString(), pages == null ? 0 : pages);
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        pdf.setExtractBookmarksText(false);
        pdf.setMaxMainMemoryBytes(PDF_MEMORY);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true); // streams: a quarter of the memory
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        return context;
    }

    private static boolean isBomb(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("zip bomb")) {
                return true;
            }
        }
        return false;
    }

    /** Leaves documents and pictures inside a document alone. */
    private static final class NothingInside implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing: see the class
        }
    }
}
