package org.casus.storage;

import java.util.List;
import org.casus.assertion.CitedSource;
import org.casus.corpus.Report;

/** What the case keeps of a report beside its assertions. */
record ReportBody(Report report, List<CitedSource> sources) {}
