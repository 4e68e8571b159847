package org.guildhall.host.jira.model;

/**
 * A project: where issues live.
 *
 * @param key the prefix of its issues' keys
 * @param leadKey user key of the lead
 * @param schemeId the issue type scheme in use
 */
public record StoredProject(long id, String key, String name, String description, String leadKey, long schemeId) {}
