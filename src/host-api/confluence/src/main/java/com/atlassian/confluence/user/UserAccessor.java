package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;

/** com.atlassian.confluence.user.UserAccessor, Confluence 8.7 to 10.2, confirmed. */
public interface UserAccessor {

    ConfluenceUser getUserByName(String name);

    ConfluenceUser getExistingUserByKey(UserKey key);

    default Group getGroup(String name) {
        throw new UnsupportedOperationException();
    }

    default List<String> getMemberNamesAsList(Group group) {
        throw new UnsupportedOperationException();
    }
}
