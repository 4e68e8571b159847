package org.guildhall.host.jira.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The statuses of the one simple workflow: from each, every other can be reached. */
public enum WorkflowStatus {
    TO_DO("10000", "To Do", StatusCategory.TO_DO, "11"),
    IN_PROGRESS("3", "In Progress", StatusCategory.IN_PROGRESS, "21"),
    DONE("10001", "Done", StatusCategory.DONE, "31");

    private final String id;
    private final String title;
    private final StatusCategory category;
    private final String transitionId;

    WorkflowStatus(String id, String title, StatusCategory category, String transitionId) {
        this.id = id;
        this.title = title;
        this.category = category;
        this.transitionId = transitionId;
    }

    /** The id in REST. */
    public String id() {
        return id;
    }

    /** As shown to people. */
    public String title() {
        return title;
    }

    /** The group it belongs to. */
    public StatusCategory category() {
        return category;
    }

    /** The id of the transition that leads here; it has the status's name. */
    public String transitionId() {
        return transitionId;
    }

    /** Where an issue in this status can go. */
    public List<WorkflowStatus> next() {
        return Arrays.stream(values()).filter(each -> each != this).toList();
    }

    /** The status with that id or name. */
    public static Optional<WorkflowStatus> find(String idOrName) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(idOrName) || each.title.equalsIgnoreCase(idOrName))
                .findFirst();
    }
}
