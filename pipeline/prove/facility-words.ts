import type { FacilityEntry } from '../../schemas/facility.ts'

type Type = FacilityEntry['type']

/** The words each type of facility is printed with. */
const words: Record<Type, RegExp> = {
  day_care_centre: /日间照料中心/,
  rural_happiness_home: /幸福院/,
  community_elderly_service_centre: /社区养老服务中心/,
  community_medical_care_home: /医养结合/,
  social_organisation_incubator: /孵化园|创业园/,
  social_organisation_service_centre: /社会组织服务中心/,
  social_organisation_platform: /社会组织(?:综合)?服务平台/,
  home_care_sub_centre: /分中心/,
}

const isType = (name: string): name is Type => name in words

/** Every type of facility that a text names. */
export function facilityTypesIn(text: string): Type[] {
  return Object.keys(words)
    .filter((name) => isType(name) && words[name].test(text))
    .filter(isType)
}
