package org.guildhall.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginPanelTest {

    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final RemoteIssueLinkManager links = mock(RemoteIssueLinkManager.class);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final Origins origins = new Origins(properties, links);
    private final Issue issue = mock(Issue.class);

    @Test
    void showsWhereTheIssueCameFromAsText() {
        property("{\"pageTitle\":\"<script>\",\"pageUrl\":\"https://wiki/7?a=1&b=2\",\"community\":\"R&D\"}");

        Map<String, Object> model = model();

        assertThat(model)
                .containsEntry("pageTitleHtml", "&lt;script&gt;")
                .containsEntry("pageUrlHtml", "https://wiki/7?a=1&amp;b=2")
                .containsEntry("communityHtml", "R&amp;D");
        assertThat(isShown()).isTrue();
    }

    @Test
    void namesTheSessionThatThePageTellsOf() {
        property("{\"pageTitle\":\"Page\",\"ritual\":\"Experiment review\",\"session\":\"2026-10-29\"}");

        assertThat(model()).containsEntry("ritualHtml", "Experiment review").containsEntry("sessionHtml", "2026-10-29");
    }

    @Test
    void leadsToPageOfCommunity() {
        property("{\"community\":\"Guild\",\"communityUrl\":\"https://wiki/communities/1?a=1&b=2\"}");

        assertThat(model()).containsEntry("communityUrlHtml", "https://wiki/communities/1?a=1&amp;b=2");
    }

    @Test
    void doesNotLinkToScripts() {
        property("{\"pageTitle\":\"Page\",\"pageUrl\":\"javascript:alert(1)\",\"community\":\"Guild\","
                + "\"communityUrl\":\"javascript:alert(1)\"}");

        assertThat(model()).containsEntry("pageUrlHtml", "").containsEntry("communityUrlHtml", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "{}", "{\"pageTitle\":7}", "null"})
    void showsNothingOfWhatItCannotRead(String json) {
        property(json);

        assertThat(model()).isEmpty();
        assertThat(isShown()).isFalse();
    }

    @Test
    void fallsBackToTheLinkToThePage() {
        RemoteIssueLink link = mock(RemoteIssueLink.class);
        when(link.getGlobalId()).thenReturn("guildhall:key");
        when(link.getTitle()).thenReturn("Page");
        when(link.getUrl()).thenReturn("https://wiki/7");
        when(links.getRemoteIssueLinksForIssue(issue)).thenReturn(List.of(link));

        assertThat(model()).containsEntry("pageTitleHtml", "Page").containsEntry("pageUrlHtml", "https://wiki/7");
    }

    @Test
    void isHiddenOnOtherIssues() {
        assertThat(isShown()).isFalse();
        assertThat(new RaisedByGuildhall(origins).shouldDisplay(Map.of())).isFalse();
    }

    private void property(String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get(anyString(), any(), anyString())).thenReturn(property);
    }

    private Map<String, Object> model() {
        when(i18n.getText(anyString())).thenReturn("label");
        return new OriginPanel(origins, i18n).getContextMap(Map.of("issue", issue));
    }

    private boolean isShown() {
        return new RaisedByGuildhall(origins).shouldDisplay(Map.of("issue", issue));
    }
}
