package vn.dondoc.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How much a repeated word and a short text count: found by measuring, less than the engine's own choice. */
public class Similarities implements LuceneAnalysisConfigurer {
    private static final float REPETITION = 0.9f;
    private static final float LENGTH = 0.4f;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new BM25Similarity(REPETITION, LENGTH));
    }
}
