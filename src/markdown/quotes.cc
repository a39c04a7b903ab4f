#include "markdown/quotes.h"

#include <algorithm>
#include <iterator>

namespace cvpress::markdown {
namespace {

constexpr Quotes kEnglish = {"en", U'“', U'”', U'‘', U'’'};

constexpr Quotes kQuotes[] = {
    kEnglish,
    {"ar", U'”', U'“', U'’', U'‘'},
    {"be", U'«', U'»', U'„', U'“'},
    {"bg", U'„', U'“', U'‚', U'‘'},
    {"bs", U'„', U'”', U'‘', U'’'},
    {"ca", U'«', U'»', U'“', U'”'},
    {"cs", U'„', U'“', U'‚', U'‘'},
    {"de", U'„', U'“', U'‚', U'‘'},
    {"de-CH", U'«', U'»', U'‹', U'›'},
    {"el", U'«', U'»', U'“', U'”'},
    {"es", U'«', U'»', U'“', U'”'},
    {"et", U'„', U'“', U'‚', U'‘'},
    {"fa", U'«', U'»', U'‹', U'›'},
    {"fi", U'”', U'”', U'’', U'’'},
    {"fr", U'«', U'»', U'“', U'”'},
    {"fr-CH", U'«', U'»', U'‹', U'›'},
    {"he", U'”', U'”', U'’', U'’'},
    {"hr", U'„', U'”', U'‚', U'’'},
    {"hu", U'„', U'”', U'»', U'«'},
    {"hy", U'«', U'»', U'«', U'»'},
    {"is", U'„', U'“', U'‚', U'‘'},
    {"it", U'«', U'»', U'“', U'”'},
    {"it-CH", U'«', U'»', U'‹', U'›'},
    {"ja", U'「', U'」', U'『', U'』'},
    {"ka", U'„', U'“', U'“', U'”'},
    {"lt", U'„', U'“', U'„', U'“'},
    {"mg", U'«', U'»', U'“', U'”'},
    {"mk", U'„', U'“', U'‚', U'‘'},
    {"nb", U'«', U'»', U'‘', U'’'},
    {"nn", U'«', U'»', U'‘', U'’'},
    {"no", U'«', U'»', U'‘', U'’'},
    {"pl", U'„', U'”', U'«', U'»'},
    {"pt-PT", U'«', U'»', U'“', U'”'},
    {"ro", U'„', U'”', U'«', U'»'},
    {"ru", U'«', U'»', U'„', U'“'},
    {"sk", U'„', U'“', U'‚', U'‘'},
    {"sl", U'„', U'“', U'‚', U'‘'},
    {"sq", U'«', U'»', U'“', U'”'},
    {"sr", U'„', U'“', U'‘', U'’'},
    {"sv", U'”', U'”', U'’', U'’'},
    {"uk", U'«', U'»', U'„', U'“'},
    {"ur", U'”', U'“', U'’', U'‘'},
    {"yue", U'「', U'」', U'『', U'』'},
    {"zh-Hant", U'「', U'」', U'『', U'』'},
    {"zh-HK", U'「', U'」', U'『', U'』'},
    {"zh-TW", U'「', U'」', U'『', U'』'},
};

}  // namespace

const Quotes& quotes_of(std::string_view language) {
  for (std::string_view tag = language; !tag.empty();) {
    const auto* const found =
        std::find_if(std::begin(kQuotes), std::end(kQuotes),
                     [tag](const Quotes& each) { return each.language == tag; });
    if (found != std::end(kQuotes)) return *found;
    const std::size_t cut = tag.rfind('-');
    tag = cut == tag.npos ? std::string_view() : tag.substr(0, cut);
  }
  return kQuotes[0];
}

}  // namespace cvpress::markdown
