// SHA-256 by the instructions of x86 processors. The state is held in two registers as they want
// it, ABEF and CDGH; each step of the loop does four rounds and makes four words of the schedule.
#include "base/check.h"
#include "base/sha256_blocks.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

namespace cvpress {
namespace {

constexpr unsigned kShaBit = 1u << 29;     // leaf 7, EBX
constexpr unsigned kSse41Bits = 3u << 19;  // leaf 1, ECX: SSE4.1 and 4.2
constexpr unsigned kSsse3Bit = 1u << 9;    // leaf 1, ECX

}  // namespace

bool has_sha256_instructions() {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  if (__get_cpuid(1, &a, &b, &c, &d) == 0) return false;
  const bool has_sse = (c & kSse41Bits) == kSse41Bits && (c & kSsse3Bit) != 0;
  if (!has_sse || __get_cpuid_count(7, 0, &a, &b, &c, &d) == 0) return false;
  return (b & kShaBit) != 0;
}

__attribute__((target("sha,sse4.1,ssse3"))) void mix_by_instructions(Sha256State& state,
                                                                     std::string_view blocks) {
  const __m128i bytes_swapped = _mm_set_epi64x(0x0C0D0E0F08090A0B, 0x0405060700010203);
  const auto* words = reinterpret_cast<__m128i*>(state.data());
  const __m128i dcba = _mm_loadu_si128(words);
  const __m128i hgfe = _mm_loadu_si128(words + 1);
  const __m128i cdab = _mm_shuffle_epi32(dcba, 0xB1);
  const __m128i efgh = _mm_shuffle_epi32(hgfe, 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
  for (std::size_t at = 0; at < blocks.size(); at += 64) {
    const __m128i abef_before = abef;
    const __m128i cdgh_before = cdgh;
    __m128i w[4];  // the last sixteen words of the schedule
    for (std::size_t i = 0; i < 16; ++i) {
      __m128i& next = w[i % 4];
      if (i < 4) {
        const auto* block = reinterpret_cast<const __m128i*>(blocks.data() + at + 16 * i);
        next = _mm_shuffle_epi8(_mm_loadu_si128(block), bytes_swapped);
      } else {
        const __m128i last = w[(i + 3) % 4];
        next = _mm_sha256msg1_epu32(next, w[(i + 1) % 4]);
        next = _mm_add_epi32(next, _mm_alignr_epi8(last, w[(i + 2) % 4], 4));
        next = _mm_sha256msg2_epu32(next, last);
      }
      const auto* constants = reinterpret_cast<const __m128i*>(&kSha256Constants[4 * i]);
      const __m128i sum = _mm_add_epi32(next, _mm_loadu_si128(constants));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  auto* result = reinterpret_cast<__m128i*>(state.data());
  _mm_storeu_si128(result, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128(result + 1, _mm_alignr_epi8(dchg, feba, 8));
}

}  // namespace cvpress

#else

namespace cvpress {

bool has_sha256_instructions() {
  return false;
}

void mix_by_instructions(Sha256State&, std::string_view) {
  CVPRESS_CHECK(false);
}

}  // namespace cvpress

#endif
