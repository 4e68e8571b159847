package org.guildhall.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.xml.stream.XMLStreamException;
import org.guildhall.core.artifact.ArtifactKind;
import org.junit.jupiter.api.Test;

class StorageScanTest {

    private static final String SUMMARY =
            """
            <ac:structured-macro ac:name="guildhall-session-summary"><ac:parameter ac:name="ritual">R&amp;D &ndash; review</ac:parameter>\
            <ac:parameter ac:name="presenter"><ri:user ri:userkey="abc"/></ac:parameter>\
            <ac:parameter ac:name="date">2026-08-06</ac:parameter>\
            <ac:rich-text-body><p>Text</p></ac:rich-text-body></ac:structured-macro>""";

    @Test
    void readsParametersOfTheMacro() throws XMLStreamException {
        PublishedMacro macro =
                StorageScan.find("<p title=\"a&nbsp;b\">&uuml;</p>" + SUMMARY).orElseThrow();

        assertThat(macro.parameters())
                .containsEntry("ritual", "R&D \u2013 review")
                .containsEntry("date", "2026-08-06")
                .containsEntry("presenter", "");
        assertThat(macro.kind()).isEqualTo(ArtifactKind.SESSION_SUMMARY);
    }

    @Test
    void findsMacroInsideOtherContent() throws XMLStreamException {
        String storage = "<ac:layout><ac:layout-section><ac:layout-cell>" + SUMMARY
                + "</ac:layout-cell></ac:layout-section></ac:layout>";

        assertThat(StorageScan.find(storage)).isPresent();
    }

    @Test
    void takesSummaryOfRetrospectiveForRetrospective() throws XMLStreamException {
        String storage = SUMMARY.replace(
                "<ac:rich-text-body>",
                "<ac:parameter ac:name=\"kind\">retrospective</ac:parameter><ac:rich-text-body>");

        assertThat(StorageScan.find(storage).orElseThrow().kind()).isEqualTo(ArtifactKind.RETROSPECTIVE);
    }

    @Test
    void doesNotTakeTextForMacro() throws XMLStreamException {
        String code = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + SUMMARY
                + "]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(StorageScan.find(code)).isEmpty();
        assertThat(StorageScan.find("<p>guildhall-session-summary</p>")).isEmpty();
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertThatThrownBy(() -> StorageScan.find("<p>" + SUMMARY)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void refusesDocumentTypeOfItsOwn() {
        String storage = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + SUMMARY;

        assertThatThrownBy(() -> StorageScan.find(storage)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void readsPageWithAHundredThousandEntities() throws XMLStreamException {
        assertThat(StorageScan.find("<p>" + "&nbsp;".repeat(100_000) + "</p>" + SUMMARY))
                .isPresent();
    }
}
