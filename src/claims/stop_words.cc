// Words of job texts that name nothing one could have in a CV, without plural and case; each
// table sorted by bytes.
#include <algorithm>
#include <iterator>

#include "claims/words.h"

namespace cvpress::claims {
namespace {

// clang-format off
constexpr std::string_view kEnglishStops[] = {
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

constexpr std::string_view kGermanStops[] = {
    "ab", "aber", "abschluss", "abstimmung", "abteilung", "abwechslung", "alle", "allem", "allen",
    "aller", "allgemein", "allgemeine", "alltag", "als", "also", "alter", "altersvorsorge", "am",
    "an", "andere", "anderen", "anfang", "anforderung", "angebot", "angebote", "anhand",
    "anschreiben", "ansprechpartner", "ansprechpartnerin", "antwort", "arbeit", "arbeiten",
    "arbeitgeber", "arbeitgeberin", "arbeitsbeginn", "arbeitsort", "arbeitsplatz", "arbeitstag",
    "arbeitsverhältnis", "arbeitsvertrag", "arbeitsweise", "arbeitszeit", "arbeitszeiten", "art",
    "atmosphäre", "auch", "auf", "aufgabe", "aufgaben", "aufgabengebiet", "auftrag", "aus",
    "ausbildung", "ausgleich", "aussicht", "auswahl", "außerdem", "außerhalb", "basis", "bedarf",
    "begeisterung", "beginn", "bei", "beim", "beispiel", "bereich", "bereiche", "bereichen",
    "bereits", "beruf", "berufseinstieg", "berufserfahrung", "besten", "betreuung", "betrieb",
    "betriebliche", "betriebs", "bevorzugt", "bewerben", "bewerber", "bewerberin", "bewerbung",
    "bewerbungsunterlagen", "bezahlung", "beziehungsweise", "bis", "bist", "bitte", "blick",
    "bringst", "bzw", "chance", "chancen", "da", "dabei", "daher", "damit", "danach", "daneben",
    "dann", "daran", "darüber", "das", "dass", "dazu", "dein", "deine", "deinem", "deinen",
    "deiner", "dem", "den", "denen", "denn", "der", "deren", "derzeit", "des", "dessen", "deutsch",
    "dich", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "dir", "doch", "dort",
    "du", "durch", "eben", "ebenfalls", "ebenso", "egal", "eigen", "eigene", "eigenem", "eigenen",
    "eigener", "eigenes", "eigeninitiative", "ein", "einander", "einarbeitung", "eine", "einem",
    "einen", "einer", "eins", "einsatz", "einstellung", "einstieg", "eintritt", "eintrittsdatum",
    "eintrittstermin", "eltern", "ende", "engagement", "entgelt", "entwicklung",
    "entwicklungsmöglichkeiten", "er", "erfahrung", "erfahrungen", "es", "etwa", "etwas", "euch",
    "euer", "eure", "fachbereich", "fachrichtung", "fall", "falls", "fester", "frage", "fragen",
    "frau", "freude", "freuen", "führerschein", "für", "gegebenenfalls", "gegen", "gehalt",
    "gehaltsvorstellung", "gehaltsvorstellungen", "gehaltswunsch", "gelegenheit", "gemeinsam",
    "genau", "gern", "gerne", "geschäft", "gesellschaft", "gestaltung", "gesundheit", "ggf",
    "gleich", "gleichbehandlung", "gleitzeit", "grund", "grundlage", "gründe", "gut", "gute",
    "guten", "gutes", "habe", "haben", "hast", "hat", "hauptsitz", "haus", "heraus",
    "herausforderung", "herausforderungen", "herr", "herren", "herrn", "hier", "hiermit", "hierzu",
    "hilfe", "hinaus", "hoch", "hohe", "hohem", "hohen", "hoher", "hohes", "homeoffice", "homepage",
    "ich", "idealerweise", "idee", "ideen", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren",
    "ihrer", "ihres", "im", "immer", "in", "inkl", "inklusive", "innerhalb", "ins", "insbesondere",
    "interesse", "interessen", "ist", "ja", "jahr", "jahre", "jahren", "jede", "jedem", "jeden",
    "jeder", "jedes", "jedoch", "jetzt", "jobticket", "jährlich", "kaffee", "kann", "kannst",
    "kantine", "karriere", "kein", "keine", "kenntnis", "kenntnisse", "kenntnissen", "kolleg",
    "kollege", "kollegen", "kolleginnen", "kommunikation", "kontakt", "kopf", "kunde", "kunden",
    "können", "lage", "leben", "lebenslauf", "leidenschaft", "leistung", "leistungen", "lernen",
    "leute", "lohn", "lust", "lösung", "lösungen", "machen", "mail", "man", "maß", "mehr", "mein",
    "meine", "mindestens", "mit", "mitarbeit", "mitarbeitende", "mitarbeiter", "mitarbeiterin",
    "mitarbeiterinnen", "mitarbeitern", "mitglied", "monat", "monate", "monaten", "motivation",
    "muss", "mut", "möchten", "möchtest", "möglichkeit", "möglichkeiten", "möglichst", "nach",
    "nachweis", "neben", "nebenbei", "neue", "neuem", "neuen", "neuer", "neues", "nicht", "noch",
    "nur", "nähe", "ob", "obst", "obstkorb", "obwohl", "oder", "ohne", "ort", "parkplatz", "pause",
    "person", "personal", "personen", "perspektive", "perspektiven", "plätze", "praxis",
    "probezeit", "profil", "projekt", "projekte", "quereinsteiger", "quereinstieg", "rahmen",
    "reihe", "rolle", "rund", "rücksprache", "sache", "schnell", "schon", "schrift", "schulung",
    "schulungen", "sehr", "sein", "seine", "seiner", "seit", "selber", "selbst", "selbstständig",
    "selbständig", "sich", "sicher", "sie", "sind", "sitz", "so", "sobald", "sofern", "sofort",
    "solche", "soll", "sollte", "sollten", "sonst", "sorgfalt", "soweit", "sowie", "sowohl", "spaß",
    "sprache", "sprachen", "standort", "starttermin", "stelle", "stellenangebot", "studium",
    "stunde", "stunden", "stärke", "stärken", "suchen", "tag", "tage", "tarif", "tarifvertrag",
    "tarifvertrags", "team", "teamgeist", "teil", "teilzeit", "thema", "themen", "tätigkeit",
    "tätigkeiten", "uhr", "um", "umfeld", "umgang", "umsetzung", "unbefristet", "unbefristete",
    "und", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "unter", "unterlagen",
    "unternehmen", "unternehmens", "unterstützung", "urlaub", "usw", "verantwortung",
    "verantwortungsbewusstsein", "vergleich", "vergütung", "vertrag", "vertrauen", "viel", "viele",
    "vielen", "vielfalt", "voll", "vollzeit", "vom", "von", "vor", "voraus", "voraussetzung",
    "voraussetzungen", "vorschlag", "vorschläge", "vorsorge", "vorteil", "vorteile", "vorteilhaft",
    "wann", "war", "warum", "was", "weg", "wege", "weil", "weise", "weiter", "weiterbildung",
    "weitere", "weiteren", "weiterentwicklung", "welche", "welcher", "wenn", "wer", "werde",
    "werden", "wert", "werte", "wie", "wieder", "wir", "wird", "wirst", "wissen", "wo", "woche",
    "wochen", "wollen", "wort", "worte", "wunsch", "während", "wünsche", "wünschenswert", "zeit",
    "zeitpunkt", "ziel", "ziele", "zu", "zudem", "zukunft", "zulage", "zum", "zur",
    "zusammenarbeit", "zusatzleistungen", "zuschuss", "zuverlässigkeit", "zwar", "zwei", "zwischen",
    "über", "überblick"};

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
  if (is_in_sorted(kEnglishStops, folded) || is_in_sorted(kGermanStops, folded)) return true;
  return std::any_of(std::begin(kGermanEnds), std::end(kGermanEnds),
                     [&](std::string_view end) { return folded.ends_with(end); });
}

}  // namespace cvpress::claims
