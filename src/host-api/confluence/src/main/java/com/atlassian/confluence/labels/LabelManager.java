package com.atlassian.confluence.labels;

/** com.atlassian.confluence.labels.LabelManager, Confluence 8.7, confirmed. */
public interface LabelManager {

    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);
}
