package org.guildhall.acceptance.importer.source;

/**
 * A recurring meeting of a group, in the words that people wrote.
 *
 * @param description what is met for
 * @param day the weekday, perhaps with more words
 * @param time the hour
 * @param zone the time zone
 * @param frequency how often
 */
public record Meeting(String description, String day, String time, String zone, String frequency) {

    /** The same meeting, told apart from others of the group by what it belongs to. */
    Meeting of(String subproject) {
        return new Meeting(subproject + ": " + description, day, time, zone, frequency);
    }

    /** Whether the other one takes place at the same time and is called the same, if one leaves out its subproject. */
    boolean repeats(Meeting other) {
        return other.equals(new Meeting(other.description, day, time, zone, frequency))
                && (": " + description).endsWith(": " + other.description);
    }
}
