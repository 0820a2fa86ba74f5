package vn.dondoc.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Prints Word files by a layout of our own, where LibreOffice is not installed. Fonts lie in the PDF; nothing is fetched. */
final class BuiltInPdf {
    static {
        XRLog.setLoggingEnabled(false); // it tells every step
    }

    private BuiltInPdf() {}

    static byte[] print(WordFile file, String title, String note) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> null);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.withHtmlContent(WordPages.of(file, title, note), null);
        builder.withProducer("Đôn Đốc");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> open("fonts/LiberationSerif-" + cut + ".ttf"), "Dondoc Serif", weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(BuiltInPdf.class.getResourceAsStream(resource), resource);
    }
}
