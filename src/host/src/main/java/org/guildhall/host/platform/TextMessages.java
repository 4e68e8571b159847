package org.guildhall.host.platform;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Messages in the order in which they were added. */
final class TextMessages implements MessageCollection {

    private final List<Message> messages = new ArrayList<>();

    @Override
    public void addMessage(String key, Serializable... arguments) {
        addMessage(new TextMessage(key, arguments));
    }

    @Override
    public void addMessage(Message message) {
        messages.add(message);
    }

    @Override
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    @Override
    public Iterator<Message> iterator() {
        return List.copyOf(messages).iterator();
    }
}
