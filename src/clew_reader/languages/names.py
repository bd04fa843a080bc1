"""Family names by which a Vietnamese name is recognised in a text of any language, folded; and names of places.

The family names are the common ones of the Kinh and of the peoples of the northern and central uplands.
"""

from clew_reader.languages.base import word_set

FAMILY_NAMES = word_set(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao doan vuong lam",
    "truong ha to luu luong thai tang phung quach ta tong chu cao kieu khuc nghiem la luc vi nong be hua dam",
    "giang lo vang sung ma mua thao quang ca tan trieu ban dau hau thach kim son danh y chau au ninh mac bach thi",
    "than khong hang chang po muong ro phi trang van kha ung lu quan khuong lac vien tieu ton nhu con sin pao ha",
    "giap quyen hop tuong le hy cu mao tao chao lau hu cham dieu dong bo loc phuong thieu uong vong",
)

# A name of these never begins a person's name, whatever it starts with.
_PLACES = (
    "ha noi | ho chi minh | hai phong | da nang | can tho | hue | lai chau | dien bien | son la | cao bang | lang "
    "son | quang ninh | thanh hoa | nghe an | ha tinh | tuyen quang | lao cai | thai nguyen | phu tho | bac ninh "
    "| hung yen | ninh binh | quang tri | quang ngai | gia lai | khanh hoa | lam dong | dak lak | dong nai | tay "
    "ninh | vinh long | dong thap | ca mau | an giang | ha giang | yen bai | bac kan | hoa binh | vinh phuc | bac "
    "giang | hai duong | thai binh | ha nam | nam dinh | quang binh | quang nam | binh dinh | kon tum | phu yen | "
    "dak nong | ninh thuan | binh thuan | binh duong | binh phuoc | long an | ba ria | vung tau | tien giang | "
    "ben tre | tra vinh | hau giang | soc trang | bac lieu | kien giang | dien bien phu | viet nam | ha long | "
    "viet tri | muong lay | thua thien "
)
PLACES = frozenset(place.strip() for place in _PLACES.split("|"))

# Words that begin with a capital in many names of bodies and posts and never stand in a person's name.
NOT_NAMES = word_set(
    "party committee council province provincial people standing member secretary conference congress resolution",
    "department comrade comrades deputy chairman chairwoman chair head director minister mayor state central",
    "government board office law tỉnh ủy uỷ đảng viên tịch thư trưởng giám bộ ngành huyện xã phường quyết ương",
    "hội nghị đồng_chí kết_luận ban sở january february march april may june july august september october",
    "november december monday tuesday wednesday thursday friday saturday sunday kommun kommunstyrelsen kommunen",
    "kommunfullmäktige nämnden sverige sweden vietnam cabinet",
)
