#include "markdown/emoji.h"

#include <algorithm>
#include <iterator>

namespace cvpress::markdown {
namespace {

struct EmojiCode {
  std::string_view code;
  std::string_view emoji;
};
/// Those that résumés use; sorted.
constexpr EmojiCode kCodes[] = {{"airplane", "✈"},     {"bar_chart", "📊"},
                                {"book", "📖"},         {"books", "📚"},
                                {"briefcase", "💼"},    {"bulb", "💡"},
                                {"calendar", "📆"},     {"chart_with_upwards_trend", "📈"},
                                {"computer", "💻"},     {"earth_africa", "🌍"},
                                {"email", "✉"},        {"envelope", "✉"},
                                {"fire", "🔥"},         {"globe_with_meridians", "🌐"},
                                {"gear", "⚙"},         {"hammer", "🔨"},
                                {"heart", "❤"},        {"house", "🏠"},
                                {"key", "🔑"},          {"link", "🔗"},
                                {"medal", "🏅"},     {"microscope", "🔬"},
                                {"memo", "📝"},         {"mortar_board", "🎓"},
                                {"musical_note", "🎵"}, {"pencil", "📝"},
                                {"phone", "☎"},        {"point_right", "👉"},
                                {"rocket", "🚀"},       {"school", "🏫"},
                                {"smile", "😄"},        {"smiley", "😃"},
                                {"sparkles", "✨"},     {"star", "⭐"},
                                {"star2", "🌟"},        {"sunny", "☀"},
                                {"tada", "🎉"},         {"telephone", "☎"},
                                {"thumbsup", "👍"},     {"trophy", "🏆"},
                                {"wave", "👋"},         {"white_check_mark", "✅"},
                                {"wrench", "🔧"},       {"zap", "⚡"}};

bool is_code_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
}

}  // namespace

std::string with_emoji(std::string_view text) {
  if (text.find(':') == std::string_view::npos) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (text[at] == ':' && end < text.size() && is_code_character(text[end])) ++end;
    const bool closed = text[at] == ':' && end < text.size() && text[end] == ':';
    const std::string_view code = closed ? text.substr(at + 1, end - at - 1) : "";
    const auto known = std::find_if(std::begin(kCodes), std::end(kCodes),
                                    [code](const EmojiCode& item) { return item.code == code; });
    if (closed && known != std::end(kCodes)) {
      result += known->emoji;
      at = end + 1;
    } else {
      result += text[at++];
    }
  }
  return result;
}

}  // namespace cvpress::markdown
