lantaiTimeline("tag-wen-xian-shi", {

});
