#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "claims/words.h"

namespace cvpress::claims {
namespace {

// clang-format off

/// As folded_word gives them, sorted. A job's text and a profile share these by chance; with a
/// capital they may be names all the same.
constexpr std::string_view kPlainEnglish[] = {
    "accept", "access", "account", "achieve", "across", "act", "action", "active", "activity",
    "actual", "adapt", "add", "additional", "address", "administration", "advance", "advanced",
    "advantage", "advice", "advise", "affect", "against", "agree", "ahead", "aim", "allow",
    "almost", "alone", "alongside", "already", "always", "among", "amongst", "amount", "analyse",
    "analysis", "analyze", "annual", "answer", "anyone", "anything", "apart", "appear", "apply",
    "approach", "approve", "architecture", "argue", "arrange", "arrival", "aspect", "assess",
    "assessment", "assign", "assist", "assistance", "attention", "audience", "author", "automate",
    "automatic", "available", "average", "avoid", "award", "aware", "away", "back", "background",
    "balance", "bank", "base", "based", "basic", "basis", "bear", "become", "begin", "beginning",
    "behaviour", "belong", "beyond", "big", "bill", "board", "book", "break", "bring", "broad",
    "brought", "budget", "build", "builder", "building", "built", "business", "busy", "buy", "call",
    "calm", "cannot", "capable", "capacity", "care", "careful", "carry", "case", "caught", "cause",
    "center", "central", "centre", "certain", "challenge", "chance", "change", "channel", "chapter",
    "charge", "chart", "check", "choice", "choose", "chose", "city", "class", "clean", "clear",
    "clearly", "client", "close", "cloud", "coach", "coaching", "code", "collaborate",
    "collaboration", "collect", "collection", "combine", "comfortable", "command", "comment",
    "commercial", "committed", "common", "communicate", "communication", "community", "compare",
    "complete", "complex", "component", "computer", "concept", "concern", "condition", "conduct",
    "confident", "connect", "connection", "consider", "consistent", "construct", "contact",
    "content", "context", "continue", "contract", "contribute", "contribution", "control",
    "convert", "convince", "cooperate", "coordinate", "coordination", "copy", "core", "correct",
    "cost", "count", "country", "couple", "course", "cover", "create", "creation", "creative",
    "critical", "cross", "culture", "curious", "current", "cut", "cycle", "daily", "data",
    "database", "date", "deadline", "deal", "debug", "decade", "decide", "decision", "dedicated",
    "deep", "define", "delight", "deliver", "delivery", "demand", "deploy", "deployment", "depth",
    "derive", "design", "designer", "desk", "despite", "detail", "detect", "determine", "develop",
    "developer", "developing", "development", "device", "difference", "different", "difficult",
    "digital", "direct", "direction", "director", "discover", "discuss", "discussion", "distribute",
    "divide", "division", "document", "documentation", "domain", "double", "draft", "draw", "drew",
    "drive", "driven", "driving", "drove", "due", "during", "duty", "early", "ease", "easy", "edge",
    "education", "effect", "effective", "efficiency", "efficient", "effort", "eight", "element",
    "eleven", "else", "email", "empower", "enable", "encourage", "end", "energy", "engage",
    "engineer", "engineering", "enhance", "enjoy", "enough", "ensure", "enterprise", "entire",
    "error", "establish", "european", "evaluate", "event", "ever", "everyone", "everything",
    "everywhere", "evidence", "exact", "example", "excellent", "except", "exchange", "excited",
    "exciting", "execute", "execution", "exist", "expand", "expect", "expectation", "expert",
    "expertise", "explain", "explore", "express", "extend", "extensive", "external", "extra",
    "face", "facility", "fact", "fail", "failure", "fair", "fall", "familiar", "family", "fast",
    "faster", "feature", "feedback", "feel", "felt", "field", "figure", "file", "fill", "final",
    "finance", "financial", "find", "fine", "finish", "fit", "five", "fix", "flow", "focus",
    "follow", "following", "force", "foreign", "form", "format", "former", "forward", "found",
    "foundation", "four", "free", "frequent", "fresh", "friendly", "fun", "function", "functional",
    "fund", "future", "gain", "gap", "gather", "gave", "general", "generation", "get", "global",
    "goal", "gone", "got", "government", "graduate", "grew", "ground", "group", "grow", "grown",
    "growth", "guide", "guideline", "half", "hand", "handle", "handling", "happen", "happy", "hard",
    "head", "health", "hear", "heart", "held", "herself", "himself", "hire", "hiring", "hold",
    "home", "host", "house", "human", "hundred", "idea", "ideal", "identify", "impact", "implement",
    "implementation", "importance", "important", "improve", "improvement", "include", "increase",
    "independent", "independently", "individual", "influence", "inform", "information",
    "initiative", "inner", "innovation", "innovative", "input", "inside", "inspire", "install",
    "instance", "instead", "instruction", "integrate", "integration", "intend", "interest",
    "interesting", "interface", "internal", "international", "internet", "interview", "introduce",
    "invest", "involve", "issue", "item", "itself", "kept", "key", "kind", "knew", "known", "lab",
    "lack", "laid", "language", "large", "last", "late", "later", "launch", "lead", "leader",
    "leadership", "leading", "learn", "learning", "least", "leave", "led", "left", "less", "let",
    "letter", "level", "life", "light", "limit", "line", "link", "list", "listen", "little", "live",
    "load", "local", "log", "long", "loop", "lose", "loss", "lost", "love", "low", "lower",
    "machine", "made", "main", "maintain", "maintenance", "major", "manage", "management",
    "manager", "managing", "manner", "manual", "map", "mark", "market", "master", "match",
    "material", "matter", "maximum", "maybe", "mean", "measure", "media", "meet", "meeting",
    "member", "memory", "message", "met", "method", "might", "mile", "million", "mind", "mine",
    "minimum", "minute", "mistake", "mix", "mobile", "model", "modern", "moment", "money",
    "morning", "motivate", "motivated", "move", "multiple", "name", "national", "nature", "near",
    "necessary", "need", "neither", "network", "never", "next", "nice", "night", "nine", "nobody",
    "none", "normal", "note", "nothing", "notice", "number", "object", "objective", "observe",
    "obtain", "off", "office", "official", "often", "old", "once", "online", "onto", "open",
    "operate", "operation", "operational", "operator", "opinion", "option", "order", "organisation",
    "organise", "organization", "organize", "original", "otherwise", "ourselves", "outcome",
    "output", "outside", "overall", "overview", "owner", "ownership", "pace", "package", "page",
    "paid", "pair", "paper", "parallel", "participate", "particular", "partner", "party", "pass",
    "passion", "passionate", "past", "path", "pattern", "pay", "people", "per", "perfect",
    "perform", "performance", "period", "permanent", "person", "personal", "perspective", "phase",
    "phone", "physical", "pick", "picture", "piece", "pipeline", "place", "plan", "planning",
    "platform", "play", "please", "pleasure", "point", "policy", "poor", "popular", "portfolio",
    "positive", "possible", "post", "potential", "power", "practical", "practice", "prefer",
    "prepare", "present", "presentation", "press", "pressure", "prevent", "previous", "price",
    "primary", "principle", "print", "priority", "private", "proactive", "probably", "problem",
    "procedure", "process", "processing", "produce", "product", "production", "professional",
    "profile", "profit", "program", "programme", "programming", "progress", "project", "promise",
    "promote", "proof", "proper", "property", "proposal", "propose", "protect", "proud", "prove",
    "provide", "provider", "public", "publication", "publish", "pull", "purpose", "push", "put",
    "qualified", "quarter", "question", "quick", "quickly", "quiet", "quite", "raise", "ran",
    "range", "rapid", "rate", "rather", "reach", "read", "reader", "reading", "ready", "real",
    "really", "reason", "receive", "recent", "recommend", "record", "recruit", "reduce", "refer",
    "reference", "regard", "region", "regular", "relate", "relation", "relationship", "relevant",
    "reliability", "reliable", "rely", "remain", "remember", "remove", "repair", "repeat",
    "replace", "report", "reporting", "represent", "request", "require", "research", "resource",
    "respect", "respond", "response", "rest", "result", "return", "review", "right", "rise", "risk",
    "room", "root", "round", "routine", "rule", "run", "running", "safe", "safety", "said", "sale",
    "sample", "sat", "saw", "scale", "schedule", "schema", "school", "science", "scientific",
    "scope", "screen", "script", "search", "season", "second", "secret", "section", "sector",
    "secure", "security", "seek", "seen", "select", "self", "sell", "send", "sense", "sensitive",
    "sent", "separate", "serious", "serve", "server", "service", "session", "set", "setting",
    "setup", "seven", "shape", "share", "sharing", "short", "show", "shown", "side", "sign",
    "significant", "similar", "simple", "simply", "since", "single", "site", "situation", "six",
    "size", "small", "smart", "smooth", "social", "society", "software", "sold", "solid",
    "solution", "solve", "solving", "somebody", "something", "soon", "sound", "source", "space",
    "speak", "special", "specialist", "specific", "specification", "specify", "speed", "spend",
    "spent", "spirit", "split", "spoke", "staff", "stage", "stakeholder", "stand", "standard",
    "start", "state", "statement", "station", "status", "stay", "step", "still", "stood", "stop",
    "storage", "store", "story", "strategic", "strategy", "stream", "street", "strength",
    "strengthen", "strict", "structure", "structured", "student", "study", "style", "subject",
    "success", "successful", "suggest", "suit", "suitable", "summary", "supplier", "supply",
    "support", "sure", "surface", "survey", "sustainable", "system", "table", "tackle", "taken",
    "talent", "talk", "target", "taught", "teach", "teaching", "technical", "technique",
    "technology", "tell", "ten", "term", "test", "testing", "text", "thank", "themselves", "theory",
    "therefore", "thing", "think", "third", "thorough", "though", "thought", "thousand", "threw",
    "thrive", "throughout", "ticket", "tight", "till", "today", "toe", "together", "told", "took",
    "tool", "top", "topic", "total", "touch", "tough", "toward", "towards", "town", "track",
    "trade", "tradition", "train", "training", "transfer", "transform", "translate", "transparent",
    "travel", "treat", "trend", "trial", "trouble", "true", "trust", "try", "turn", "twelve",
    "twice", "type", "typical", "under", "understand", "understood", "unique", "unit", "university",
    "unless", "unlike", "update", "upon", "usage", "useful", "usual", "usually", "valid",
    "valuable", "variety", "various", "vendor", "version", "via", "view", "vision", "visit",
    "visual", "voice", "volume", "volunteer", "wait", "walk", "wall", "watch", "weak", "weather",
    "web", "website", "weekly", "welcome", "went", "whatever", "whenever", "whether", "whole",
    "whom", "whose", "wide", "willing", "win", "window", "wish", "woman", "won", "wonder", "word",
    "wore", "worker", "workflow", "worldwide", "worth", "write", "writer", "writing", "written",
    "wrong", "wrote", "yearly", "yet", "young", "yourself", "zero"};

// clang-format on

/// Ends of verbs in the past and of adverbs.
constexpr std::string_view kPlainEnds[] = {"ed", "ly"};
constexpr std::size_t kShortestRareWord = 4;  // bytes

}  // namespace

bool is_plain_word(std::string_view folded) {
  const bool is_odd = std::any_of(folded.begin(), folded.end(), is_ascii_digit);
  if (folded.size() < kShortestRareWord || is_odd || is_stop_word(folded)) return true;
  const bool has_end =
      std::any_of(std::begin(kPlainEnds), std::end(kPlainEnds),
                  [&folded](std::string_view end) { return folded.ends_with(end); });
  return has_end || std::binary_search(std::begin(kPlainEnglish), std::end(kPlainEnglish), folded);
}

}  // namespace cvpress::claims
