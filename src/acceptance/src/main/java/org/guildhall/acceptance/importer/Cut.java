package org.guildhall.acceptance.importer;

/** Texts that are longer than what they become may be. */
final class Cut {

    private Cut() {}

    /** At a character; never between the two halves of one. */
    static String atCharacter(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    /** At a word, if there is one, with an ellipsis. */
    static String atWord(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length - 2);
        return atCharacter(text, end > 0 ? end : length - 1) + "…";
    }
}
