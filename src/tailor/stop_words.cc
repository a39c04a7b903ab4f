// Words of job texts that name nothing one could have in a CV, without plural and case; each
// table sorted by bytes.
#include <algorithm>
#include <iterator>

#include "tailor/words.h"

namespace cvpress::tailor {
namespace {

// clang-format off
constexpr std::string_view kEnglish[] = {
    "a", "ability", "able", "about", "above", "across", "after", "all", "along", "also",
    "although", "am", "an", "and", "another", "any", "application", "apply", "april", "are",
    "area", "around", "as", "ask", "at", "be", "because", "been", "before", "being", "below",
    "benefit", "best", "better", "between", "both", "but", "by", "can", "candidate", "career",
    "colleague", "come", "company", "competitive", "could", "customer", "day", "degree",
    "department", "description", "did", "do", "doe", "doing", "down", "each", "either",
    "employee", "employer", "environment", "equal", "etc", "even", "every", "experience", "few",
    "field", "first", "flexible", "for", "friday", "from", "full", "further", "get", "give",
    "go", "good", "great", "had", "has", "have", "he", "help", "her", "here", "high", "his",
    "hour", "how", "however", "hybrid", "i", "if", "in", "including", "industry", "insurance",
    "into", "is", "it", "its", "january", "job", "join", "junior", "just", "keep", "know",
    "knowledge", "like", "location", "look", "looking", "lot", "make", "many", "may", "me",
    "mission", "monday", "month", "more", "most", "much", "must", "my", "need", "new", "no",
    "non", "nor", "not", "of", "off", "offer", "office", "on", "one", "only", "opportunity",
    "or", "other", "our", "out", "over", "own", "paid", "part", "people", "per", "plan", "plus",
    "position", "preferred", "qualification", "quality", "remote", "required", "requirement",
    "responsibility", "role", "salary", "same", "see", "senior", "several", "she", "should",
    "since", "skill", "so", "some", "someone", "strong", "such", "take", "task", "team", "than",
    "that", "the", "their", "them", "then", "there", "these", "they", "thing", "this", "those",
    "through", "time", "title", "to", "together", "too", "two", "under", "understanding",
    "until", "up", "us", "use", "user", "using", "vacation", "value", "very", "want", "was",
    "way", "we", "week", "well", "were", "what", "when", "where", "which", "while", "who", "why",
    "will", "with", "within", "without", "work", "working", "world", "would", "year", "yes",
    "you", "your"};

constexpr std::string_view kGerman[] = {
    "ab", "aber", "abteilung", "alle", "allem", "allen", "aller", "als", "also", "am", "an",
    "andere", "anderen", "anforderung", "ansprechpartner", "arbeit", "arbeiten", "arbeitgeber",
    "arbeitsplatz", "art", "auch", "auf", "aufgabe", "aufgaben", "aus", "ausbildung", "bei",
    "beim", "bereich", "bereiche", "berufserfahrung", "bewerbung", "bis", "bist", "bringst",
    "da", "dabei", "damit", "dann", "daran", "das", "dass", "dein", "deine", "deinem", "deinen",
    "deiner", "dem", "den", "denn", "der", "des", "deutsch", "dich", "die", "diese", "diesem",
    "diesen", "dieser", "dir", "doch", "du", "durch", "ein", "eine", "einem", "einen", "einer",
    "entwicklung", "er", "erfahrung", "erfahrungen", "es", "euch", "euer", "eure", "fragen",
    "freude", "für", "gehalt", "gemeinsam", "gern", "gerne", "gute", "guten", "haben", "hast",
    "hat", "herausforderung", "hier", "hohe", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre",
    "ihrem", "ihren", "ihrer", "im", "in", "ins", "ist", "ja", "jahr", "jahre", "jahren", "jede",
    "jeden", "jeder", "kann", "kannst", "karriere", "kein", "keine", "kenntnis", "kenntnisse", "kenntnissen",
    "kolleg", "kollege", "kollegen", "kolleginnen", "kunde", "kunden", "können", "leben",
    "lernen", "lust",
    "machen", "man", "mehr", "mein", "meine", "mit", "mitarbeitende", "mitarbeiter", "monat",
    "möglichkeit", "möglichkeiten", "nach", "neue", "neuen", "nicht", "noch", "nur", "ob",
    "oder", "ohne", "person", "personen", "profil", "projekt", "projekte", "sehr", "sein",
    "seine", "seit", "sich", "sie", "sind", "so", "sowie", "sprache", "standort", "stelle",
    "studium", "stärke", "suchen", "tag", "tage", "team", "teil", "teilzeit", "thema", "themen",
    "uhr", "um", "umfeld", "und", "uns", "unser", "unsere", "unserem", "unseren", "unserer",
    "unter", "unternehmen", "urlaub", "verantwortung", "voll", "vollzeit", "vom", "von", "vor",
    "voraussetzung", "voraussetzungen", "war", "was", "weil", "weiterbildung", "wenn", "wer",
    "werde", "werden", "wie", "wir", "wird", "wirst", "wissen", "wo", "woche", "wochen",
    "wollen", "wünschenswert", "zeit", "ziel", "ziele", "zu", "zum", "zur", "zusammenarbeit",
    "über"};

// clang-format on

template <std::size_t N>
bool is_in_sorted(const std::string_view (&words)[N], std::string_view word) {
  return std::binary_search(std::begin(words), std::end(words), word);
}

/// What German words end with that say only how well, or that, one can something:
/// "Deutschkenntnisse", "Reisebereitschaft".
constexpr std::string_view kGermanEnds[] = {
    "kenntnisse",  "kenntnissen",    "erfahrung",    "erfahrungen", "bereitschaft", "fähigkeit",
    "fähigkeiten", "persönlichkeit", "orientierung", "freude",      "ausbildung",   "studium"};

}  // namespace

bool is_stop_word(std::string_view folded) {
  if (is_in_sorted(kEnglish, folded) || is_in_sorted(kGerman, folded)) return true;
  return std::any_of(std::begin(kGermanEnds), std::end(kGermanEnds),
                     [&](std::string_view end) { return folded.ends_with(end); });
}

}  // namespace cvpress::tailor
