package com.atlassian.confluence.labels;

/** com.atlassian.confluence.labels.EditableLabelable, Confluence 10.0.3, confirmed. */
public interface EditableLabelable extends Labelable {}
