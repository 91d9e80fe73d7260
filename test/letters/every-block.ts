/** A letter with a block of every kind. */
export const everyBlock = `***

**Sample Robotics Inc**\\
77 Placeholder Road

# The heading

A paragraph with **bold** words.

## Lists

1. one
   - nested
     1. deep
     2. deeper

     More of the nested.
   - [ ] a box
2. two

A paragraph between.

7. seven
8. eight

- [ ] **Photo**: color
- [x] done

### A table

| Term | What is agreed | Sum |
| --- | :---: | ---: |
| Position | Engineer | 1 |
| Place | Springfield | 2 |

> **Keep this.**
>
> - a bullet in a frame

---

What is signed.

___

Officer Example\\
Head of People

+++

## On the next page

The end.
`;
