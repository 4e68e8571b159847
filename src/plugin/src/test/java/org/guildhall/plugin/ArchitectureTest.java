package org.guildhall.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Date;

/** The rooms and their walls, as sentences that can fail. */
@AnalyzeClasses(packages = "org.guildhall", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsOnlyJavaAndTheRecurrenceLibrary = classes()
            .that()
            .resideInAPackage("org.guildhall.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.guildhall.core..", "java..", "org.jspecify..", "org.dmfs..");

    @ArchTest
    static final ArchRule onlyRitualsKnowTheRecurrenceLibrary = noClasses()
            .that(not(resideInAPackage("org.guildhall.core.ritual")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dmfs..");

    @ArchTest
    static final ArchRule onlyTheConfluenceRoomKnowsConfluence = noClasses()
            .that(not(resideInAPackage("org.guildhall.confluence..")
                    .or(resideInAPackage("org.guildhall.plugin.confluence"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.confluence..");

    @ArchTest
    static final ArchRule onlyTheJiraRoomKnowsJira = noClasses()
            .that(not(resideInAPackage("org.guildhall.jira..").or(resideInAPackage("org.guildhall.plugin.jira"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.jira..");

    @ArchTest
    static final ArchRule onlyStorageKnowsActiveObjectsEntities = noClasses()
            .that(not(resideInAPackage("org.guildhall.storage..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "org.guildhall.storage.entity..");

    @ArchTest
    static final ArchRule onlyWebSpeaksHttp = noClasses()
            .that(not(resideInAPackage("org.guildhall.web..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..");

    @ArchTest
    static final ArchRule jacksonStaysWhereJsonIsReadOrWritten = noClasses()
            .that(not(resideInAPackage("org.guildhall.web..")
                    .or(resideInAPackage("org.guildhall.confluence.link"))
                    .or(resideInAPackage("org.guildhall.jira.panel"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule onlyThePluginKnowsSpringAndOsgi = noClasses()
            .that(not(resideInAPackage("org.guildhall.plugin..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.osgi..");

    @ArchTest
    static final ArchRule roomsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.guildhall.storage..", "org.guildhall.web..", "org.guildhall.jira..", "org.guildhall.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.guildhall.confluence..", "org.guildhall.plugin..");

    @ArchTest
    static final ArchRule nobodyMakesAnOldDate = noClasses()
            .should()
            .callConstructor(Date.class)
            .orShould()
            .callConstructor(Date.class, long.class)
            .orShould()
            .callMethod(Date.class, "from", Instant.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule nobodyPrintsToTheConsole =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule resourcesLiveInTheWebRoom =
            classes().that().haveSimpleNameEndingWith("Resource").should().resideInAPackage("org.guildhall.web.rest..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*\\.[A-Za-z]*(Manager|Helper|Util|Utils|Impl|DTO|Dto|Bean)");

    @ArchTest
    static final ArchRule businessWordsDoNotDependInCircles = slices().matching(
                    "org.guildhall.(core.reference|core.problem|core.paging|core.execution|core.access)..")
            .should()
            .beFreeOfCycles();
}
