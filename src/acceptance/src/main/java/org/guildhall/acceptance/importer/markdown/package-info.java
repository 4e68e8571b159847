/**
 * Markdown to Confluence's storage format: well formed whatever the Markdown holds, with links between imported pages kept,
 * code as code macros, and nothing that leads to a place that does not exist.
 */
@NullMarked
package org.guildhall.acceptance.importer.markdown;

import org.jspecify.annotations.NullMarked;
