package org.guildhall.acceptance.importer.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file in UTF-8, one after the other; the mark that some programs put in front is passed over. */
final class Lines {

    private static final String MARK = "\ufeff";

    /** What is done with a line. */
    interface Use {

        /** Counts from 1. */
        void line(int number, String text);
    }

    private Lines() {}

    static void forEach(Path file, Use use) {
        // Line ends are the same bytes in both, so that a line that is not UTF-8 is met as the line that it is.
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = decoded(file + ", line " + number, line.getBytes(StandardCharsets.ISO_8859_1));
                use.line(number, number == 1 && text.startsWith(MARK) ? text.substring(1) : text);
            }
        } catch (IOException broken) {
            throw new UnreadableInputException(
                    file.toString(), "cannot be read (" + broken.getClass().getSimpleName() + ")");
        }
    }

    private static String decoded(String place, byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new UnreadableInputException(place, "not UTF-8; save the file in that encoding");
        }
    }
}
