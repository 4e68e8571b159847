package com.atlassian.confluence.labels;

import java.util.List;

/** com.atlassian.confluence.labels.LabelManager, Confluence 8.7, confirmed. */
public interface LabelManager {

    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);

    Label getLabel(String name);

    List<? extends Labelable> getCurrentContentForLabel(Label label);

    List<? extends Labelable> getCurrentContentForLabelAndSpace(Label label, String spaceKey);
}
