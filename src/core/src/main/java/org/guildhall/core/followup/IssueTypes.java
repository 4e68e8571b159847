package org.guildhall.core.followup;

import java.util.Set;
import org.guildhall.core.reference.ProjectKey;

/** Jira's issue types and the schemes that offer them in projects. */
public interface IssueTypes {

    /** Those of the projects that do not exist. */
    Set<ProjectKey> unknown(Set<ProjectKey> projects);

    /** Creates those of Guildhall's issue types that are missing and adds them to the projects' schemes. */
    void ensure(Set<ProjectKey> projects);
}
