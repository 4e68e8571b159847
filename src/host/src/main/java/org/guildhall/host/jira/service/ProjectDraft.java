package org.guildhall.host.jira.service;

/**
 * A project to be created.
 *
 * @param lead login name or user key
 */
public record ProjectDraft(String key, String name, String description, String lead) {}
