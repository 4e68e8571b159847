package com.atlassian.plugin.web.baseconditions;

/** Follows {@code BaseCondition} of the plugin framework 8 (confirmed). */
public interface BaseCondition {}
