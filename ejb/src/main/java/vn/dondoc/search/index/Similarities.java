package vn.dondoc.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How much a repeated word and a short text count: found by measuring, less than the engines' own choice. OpenSearch is told the
 * same by {@code settings.json}.
 */
public class Similarities implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {
    private static final float REPETITION = 0.9f;
    private static final float LENGTH = 0.4f;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new BM25Similarity(REPETITION, LENGTH));
    }

    /** Terms come made already: what splits at blanks is known to every engine. */
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {}
}
