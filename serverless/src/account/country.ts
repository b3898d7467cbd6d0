/**
 * The country of an E.164 number, ISO 3166-1 alpha-2; null where its calling code is shared or not in the table.
 * Twilio's number resource does not say it, and a paid or per-number lookup is too much for a label.
 * Calling codes: ITU-T E.164 list of 2016; area codes of +1: nanpa.com, toll-free ones counted as US.
 */
export function countryOf(phoneNumber: string): string | null {
  if (phoneNumber.startsWith('+1')) return northAmerica.get(phoneNumber.slice(2, 5)) ?? 'US';
  for (const length of [3, 2]) {
    const country = callingCodes.get(phoneNumber.slice(1, 1 + length));
    if (country) return country;
  }
  return null;
}

const canada =
  '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 ' +
  '514 519 548 568 579 581 584 587 600 604 613 622 633 639 644 647 655 672 677 683 688 705 709 742 753 778 780 782 ' +
  '807 819 825 867 873 879 902 905 942';

const otherAreas =
  '242BS 246BB 264AI 268AG 284VG 340VI 345KY 441BM 473GD 649TC 658JM 664MS 670MP 671GU 684AS 721SX 758LC 767DM ' +
  '784VC 787PR 809DO 829DO 849DO 868TT 869KN 876JM 939PR';

const northAmerica = new Map<string, string>([
  ...canada.split(' ').map((area): [string, string] => [area, 'CA']),
  ...entriesOf(otherAreas, 3),
]);

const callingCodes = new Map<string, string>([
  ...entriesOf(
    '20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 40RO 41CH 43AT 44GB 45DK 46SE 48PL 49DE 51PE 52MX 53CU 54AR 55BR 56CL ' +
      '57CO 58VE 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 81JP 82KR 84VN 86CN 90TR 91IN 92PK 93AF 94LK 95MM 98IR',
    2,
  ),
  ...entriesOf(
    '212MA 213DZ 216TN 218LY 220GM 221SN 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG ' +
      '237CM 242CG 243CD 244AO 248SC 250RW 251ET 254KE 255TZ 256UG 258MZ 260ZM 263ZW 264NA 265MW 266LS 267BW 268SZ ' +
      '297AW 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 370LT 371LV 372EE 373MD 374AM 375BY 376AD ' +
      '377MC 380UA 381RS 382ME 385HR 386SI 387BA 389MK 420CZ 421SK 423LI 501BZ 502GT 503SV 504HN 505NI 506CR 507PA ' +
      '509HT 591BO 593EC 595PY 598UY 673BN 675PG 679FJ 852HK 853MO 855KH 856LA 880BD 886TW 960MV 961LB 962JO 964IQ ' +
      '965KW 966SA 968OM 971AE 972IL 973BH 974QA 977NP 992TJ 994AZ 995GE 996KG 998UZ',
    3,
  ),
]);

function entriesOf(table: string, digits: number): [string, string][] {
  return table.split(' ').map((entry) => [entry.slice(0, digits), entry.slice(digits)]);
}
