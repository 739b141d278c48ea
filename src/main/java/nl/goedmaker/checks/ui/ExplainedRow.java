package nl.goedmaker.checks.ui;

import nl.goedmaker.checks.CheckNote;

/** @param sentence what was found and is explained */
public record ExplainedRow(String sentence, CheckNote note) {}
