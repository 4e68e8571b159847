package org.guildhall.host.web.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds back a response that turns out to be HTML, and lets every other one pass. */
final class HtmlCapture extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private @Nullable ServletOutputStream stream;
    private boolean capturing;

    HtmlCapture(HttpServletResponse response) {
        super(response);
    }

    /** The HTML that was written; empty when the response was something else and has been passed on. */
    Optional<String> html() {
        if (!capturing) {
            return Optional.empty();
        }
        if (writer != null) {
            writer.flush();
        }
        return Optional.of(buffer.toString(StandardCharsets.UTF_8));
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            capturing = isHtml();
            writer = capturing
                    ? new PrintWriter(new OutputStreamWriter(buffer, StandardCharsets.UTF_8))
                    : super.getWriter();
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            capturing = isHtml();
            stream = capturing ? new Captured(buffer) : super.getOutputStream();
        }
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!capturing) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        buffer.reset();
        super.resetBuffer();
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static final class Captured extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Captured(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            target.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            target.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("HTML pages are written synchronously");
        }
    }
}
