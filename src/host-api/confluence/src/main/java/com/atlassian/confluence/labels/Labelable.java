package com.atlassian.confluence.labels;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** com.atlassian.confluence.labels.Labelable, Confluence 8.7 to 10.2, confirmed. */
public interface Labelable {

    List<Label> getLabels();

    int getLabelCount();

    boolean isFavourite(ConfluenceUser user);
}
