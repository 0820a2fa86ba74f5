package vn.dondoc.search;

/**
 * How much each way to fit counts, found by measuring (bench/search). Scores of words are those of the engine (BM25), of what is
 * named as such, points.
 *
 * @param title words in the title
 * @param body words in the text
 * @param file words in a file
 * @param scan words in a file that were guessed from a picture
 * @param completed points, for each word but one, for what holds all of them with the help of its files; at most four times
 * @param issuer words in the issuer's name
 * @param signer two to four neighbouring words in the signer's name
 * @param marked words with the very marks that were typed, as a share of the same without
 * @param pair two neighbouring words, as a share of single words
 * @param alternative what else may be meant, as a share of what was typed
 * @param typeNamed points for the document type that the query begins with
 * @param yearNamed points for the year that the query names
 * @param recent points for documents of the last year; two fifths of it for those of the last four
 */
record Weights(
        float title,
        float body,
        float file,
        float scan,
        float completed,
        float issuer,
        float signer,
        float marked,
        float pair,
        float alternative,
        float typeNamed,
        float yearNamed,
        float recent) {
    static final Weights MEASURED = new Weights(4, 0.08f, 0.05f, 0.025f, 12, 1.5f, 18, 0.125f, 0.5f, 0.7f, 12, 6, 1);
}
