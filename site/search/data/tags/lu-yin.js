lantaiSearch("tags/lu-yin","@")
